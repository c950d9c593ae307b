-- ARGV: ttl, invoice id, sealed invoice, most invoices, idempotency hash or '', its sealed value
-- -1: no session; -2: full; 1: saved; a string: the sealed value that the idempotency key has.
if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
if ARGV[5] ~= '' then
  local earlier = redis.call('HGET', KEYS[1], 'k:' .. ARGV[5])
  if earlier then return earlier end
end
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[4]) then return -2 end
local sequence = redis.call('HINCRBY', KEYS[1], 'sequence', 1)
redis.call('HSET', KEYS[1], 'v:' .. ARGV[2], 1, 'd:' .. ARGV[2], ARGV[3])
if ARGV[5] ~= '' then
  redis.call('HSET', KEYS[1], 'k:' .. ARGV[5], ARGV[6], 'i:' .. ARGV[2], ARGV[5])
end
redis.call('ZADD', KEYS[2], sequence, ARGV[2])
renew()
if ARGV[1] == '' then
  -- The first invoice makes the second key: it must not outlive the first one.
  redis.call('PEXPIRE', KEYS[2], math.max(1, redis.call('PTTL', KEYS[1])))
end
return 1
