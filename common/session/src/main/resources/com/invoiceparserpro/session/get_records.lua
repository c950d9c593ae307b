-- ARGV: ttl or '', records. For each its version and sealed value, or two empty strings.
-- Nothing: no session.
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
renew()
local result = {}
for i = 2, #ARGV do
  result[#result + 1] = redis.call('HGET', KEYS[1], 'rv:' .. ARGV[i]) or ''
  result[#result + 1] = redis.call('HGET', KEYS[1], 'rd:' .. ARGV[i]) or ''
end
return result
