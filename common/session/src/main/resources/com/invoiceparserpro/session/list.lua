-- ARGV: ttl, the sequence below which to begin, how many.
-- For each invoice, newest first: id, sequence, version, sealed invoice. Nothing: no session.
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
renew()
local found = redis.call(
  'ZREVRANGEBYSCORE', KEYS[2], '(' .. ARGV[2], '-inf', 'WITHSCORES', 'LIMIT', 0, ARGV[3])
local result = {}
for i = 1, #found, 2 do
  local id = found[i]
  result[#result + 1] = id
  result[#result + 1] = found[i + 1]
  result[#result + 1] = redis.call('HGET', KEYS[1], 'v:' .. id)
  result[#result + 1] = redis.call('HGET', KEYS[1], 'd:' .. id)
end
return result
