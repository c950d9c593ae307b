-- ARGV: ttl, sealed meta
redis.call('HSET', KEYS[1], 'meta', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
