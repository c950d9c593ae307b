-- ARGV: ttl. The sealed meta, or nothing where there is no session.
local meta = redis.call('HGET', KEYS[1], 'meta')
renew()
return meta
