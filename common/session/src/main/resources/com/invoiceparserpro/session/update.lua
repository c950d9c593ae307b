-- ARGV: ttl, invoice id, the version that was read, the new version, sealed invoice
-- -1: no such invoice; 0: another version by now; 1: updated.
renew()
local version = redis.call('HGET', KEYS[1], 'v:' .. ARGV[2])
if not version then return -1 end
if version ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[1], 'v:' .. ARGV[2], ARGV[4], 'd:' .. ARGV[2], ARGV[5])
return 1
