-- ARGV: ttl, invoice id. How many were deleted.
renew()
local key = redis.call('HGET', KEYS[1], 'i:' .. ARGV[2])
if key then redis.call('HDEL', KEYS[1], 'k:' .. key) end
redis.call('HDEL', KEYS[1], 'v:' .. ARGV[2], 'd:' .. ARGV[2], 'i:' .. ARGV[2])
return redis.call('ZREM', KEYS[2], ARGV[2])
