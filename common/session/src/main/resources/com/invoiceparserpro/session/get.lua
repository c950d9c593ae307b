-- ARGV: ttl, invoice id. Version and sealed invoice, or nothing.
renew()
local version = redis.call('HGET', KEYS[1], 'v:' .. ARGV[2])
if not version then return false end
return {version, redis.call('HGET', KEYS[1], 'd:' .. ARGV[2])}
