-- ARGV: ttl, idempotency hash. Its sealed value, or nothing.
if ARGV[1] ~= '' then
  redis.call('EXPIRE', KEYS[1], ARGV[1])
  redis.call('EXPIRE', KEYS[2], ARGV[1])
end
return redis.call('HGET', KEYS[1], 'k:' .. ARGV[2])
