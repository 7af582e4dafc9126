-- Sends requests one after the other, again and again. REQUESTS names them, one a line: method, path, cookie and
-- form, separated by tabs.
local requests, last = {}, 0

function init()
  for line in os.getenv("REQUESTS"):gmatch("[^\n]+") do
    local method, path, cookie, form = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)")
    local headers = { ["accept-encoding"] = "gzip, deflate, br, zstd" }
    if cookie ~= "" then
      headers["cookie"] = cookie
    end
    if form ~= "" then
      headers["content-type"] = "application/x-www-form-urlencoded"
    end
    requests[#requests + 1] = wrk.format(method, path, headers, form ~= "" and form or nil)
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end
