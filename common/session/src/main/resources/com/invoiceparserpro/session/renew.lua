-- Stands before every script. Gives both keys the TTL in ARGV[1]; workers, who renew nothing, pass ''.
local function renew()
  if ARGV[1] ~= '' then
    redis.call('EXPIRE', KEYS[1], ARGV[1])
    redis.call('EXPIRE', KEYS[2], ARGV[1])
  end
end
