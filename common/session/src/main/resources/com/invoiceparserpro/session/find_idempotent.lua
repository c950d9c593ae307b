-- ARGV: ttl, idempotency hash. Its sealed value, or nothing.
renew()
return redis.call('HGET', KEYS[1], 'k:' .. ARGV[2])
