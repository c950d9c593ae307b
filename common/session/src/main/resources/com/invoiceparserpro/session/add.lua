-- ARGV: ttl or '', counter, how many more, how many at most. The new count; -1: no session, -2: too many.
if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
renew()
local count = tonumber(redis.call('HGET', KEYS[1], 'c:' .. ARGV[2]) or '0') + tonumber(ARGV[3])
if count > tonumber(ARGV[4]) then return -2 end
redis.call('HSET', KEYS[1], 'c:' .. ARGV[2], count)
return count
