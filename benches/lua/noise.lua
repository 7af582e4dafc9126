-- Requests that no browser sends: addresses, queries, headers and forms of random pieces, some of
-- them right. Counts the answers by status; prints them at the end as "status 200: 17".
math.randomseed(tonumber(os.getenv("SEED")))

local function one_of(list)
  return list[math.random(#list)]
end

local methods = { "GET", "GET", "GET", "POST", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS", "PATCH" }
local pieces = {
  "de", "en", "de-simple", "frame", "check", "questions", "overview", "record", "reminder.ics", "letters", "photos",
  "reasons", "embed", "embed.js", "oembed", "assets", "robots.txt", "sitemap.xml", ".well-known", "security.txt",
  "imprint", "privacy", "accessibility", "healthz", "readyz", "favicon.ico", "test", "..", ".", "%2e%2e", "%00", "%ff",
  "%c3%28", "DE", "tlh", "x", "", "index.php", "~", "*", "%2f", "a%20b",
}
local names = {
  "facebook", "instagram", "linked", "question", "show", "theme", "accent", "url", "format", "maxwidth", "maxheight",
  "objected.facebook-1", "objected.facebook-2", "objected.instagram-1", "objected.facebook-1", "confirmed.facebook-1",
  "confirmed.facebook-1", "day.facebook-1", "month.facebook-1", "year.facebook-1", "date-unknown.facebook-1", "day.facebook-1",
  "month.facebook-1", "year.facebook-1", "date-unknown.facebook-1", "objected.facebook-99", "objected.", ".", "",
}
local values = {
  "0", "1", "2", "3", "5", "6", "10", "-1", "99999999999999999999", "all", "none", "some", "no", "unsure", "in-2024",
  "before-start", "since-start", "with.facebook-1", "with.instagram-9", "popup", "email", "yes", "accounts", "linked",
  "objected.facebook-1", "31", "28", "02", "2025", "2026", "0000", "", "%00", "%ff", "%f0%9f%98%80", "%3Cscript%3E",
  "http%3A%2F%2F127.0.0.1%2Fde%2Fcheck", "https%3A%2F%2Fexample.org%2F", "json", "xml", "1%C2%A0", "%d9%a1", "dark",
  "{ $x }", "a+b", "%", "%zz",
}
local types = {
  "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16", "application/json", "multipart/form-data; boundary=x", "text/plain", "x",
}
local headers = {
  { "accept-language", { "de", "en;q=0.5, de;q=0.4", "*", "de-simple", "x-x-x", ";;;", "de;q=2", "de;q=-1" } },
  { "accept-encoding", { "gzip", "br", "identity;q=0", "gzip;q=0", "*", "*;q=0", "gzip;q=1.0001" } },
  { "if-none-match", { "*", "W/\"\"", "\"x\"", "W/" } },
  { "sec-fetch-dest", { "iframe", "document", "empty", "?" } },
  { "host", { "check.example", "CHECK.example:8080", "[::1]:80", "a b", "x:99999", "xn--" } },
  { "cookie", { "a=b" } },
  { "range", { "bytes=0-1" } },
  { "x-forwarded-host", { "evil.example" } },
}

local function pairs_of_fields()
  local fields = {}
  for place = 1, math.random(0, 12) do
    fields[place] = one_of(names) .. "=" .. one_of(values)
  end
  return table.concat(fields, one_of({ "&", "&", "&", "&", ";", "&&" }))
end

local function body()
  local kind = math.random(20)
  if kind == 1 then
    return string.rep("x", math.random(0, 20000))
  end
  if kind == 2 then
    local bytes = {}
    for place = 1, math.random(0, 200) do
      bytes[place] = string.char(math.random(0, 255))
    end
    return table.concat(bytes)
  end
  return pairs_of_fields()
end

counts = {}
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function request()
  local path = {}
  for place = 1, math.random(0, 4) do
    path[place] = one_of(pieces)
  end
  local address = "/" .. table.concat(path, "/")
  -- Half of them reach a page.
  if math.random(2) == 1 then
    address = one_of({ "/de/check", "/en/check", "/frame/de/check", "/de-simple/record", "/oembed", "/de/reminder.ics" })
  end
  if math.random(3) == 1 then
    address = address .. "?" .. pairs_of_fields()
  end
  local sent = {}
  if math.random(3) == 1 then
    local header = one_of(headers)
    sent[header[1]] = one_of(header[2])
  end
  local method, form = one_of(methods), nil
  if method ~= "GET" then
    sent["content-type"], form = one_of(types), body()
  end
  return wrk.format(method, address:gsub(" ", "+"), sent, form)
end

function response(status)
  counts[status] = (counts[status] or 0) + 1
end

function done()
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do
      all[status] = (all[status] or 0) + count
    end
  end
  for status, count in pairs(all) do
    print(("status %d: %d"):format(status, count))
  end
end
