-- ARGV: ttl. The sealed meta, or nothing where there is no session.
local meta = redis.call('HGET', KEYS[1], 'meta')
if ARGV[1] ~= '' then
  redis.call('EXPIRE', KEYS[1], ARGV[1])
  redis.call('EXPIRE', KEYS[2], ARGV[1])
end
return meta
