-- Sends the requests of a file in turn: one a line, method, path and form with tabs between them.
-- They are put together before the measurement.
local requests = {}
local last = 0

function init()
  local headers = {
    ["accept-encoding"] = "gzip, deflate, br, zstd",
    ["content-type"] = "application/x-www-form-urlencoded",
  }
  for line in io.lines(os.getenv("REQUESTS")) do
    local method, path, form = line:match("^(%u+)\t([^\t]*)\t(.*)$")
    if method == "POST" then
      requests[#requests + 1] = wrk.format(method, path, headers, form)
    else
      requests[#requests + 1] = wrk.format(method, path, { ["accept-encoding"] = headers["accept-encoding"] })
    end
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end
