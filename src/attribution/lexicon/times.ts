/** Words of time: a fronted `Monday` is no subject. */
export const TIMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight week month year ' +
    'morning afternoon evening night weekend time day moment hour decade century minute midday noon'
  ).split(' '),
)
