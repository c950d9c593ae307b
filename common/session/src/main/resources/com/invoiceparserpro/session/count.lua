-- ARGV: ttl. How many invoices there are; 0 without a session.
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
renew()
return redis.call('ZCARD', KEYS[2])
