-- ARGV: ttl, invoice id. Version and sealed invoice, or nothing.
if ARGV[1] ~= '' then
  redis.call('EXPIRE', KEYS[1], ARGV[1])
  redis.call('EXPIRE', KEYS[2], ARGV[1])
end
local version = redis.call('HGET', KEYS[1], 'v:' .. ARGV[2])
if not version then return false end
return {version, redis.call('HGET', KEYS[1], 'd:' .. ARGV[2])}
