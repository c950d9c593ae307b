-- ARGV: ttl or '', record, the version that was read or 0, the new version, sealed value
-- -1: no session; 0: another version by now; 1: put.
if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
renew()
local version = redis.call('HGET', KEYS[1], 'rv:' .. ARGV[2]) or '0'
if version ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[1], 'rv:' .. ARGV[2], ARGV[4], 'rd:' .. ARGV[2], ARGV[5])
return 1
