// The clinic on all these sites, and its page's own text inside the element.
export const clinic = {
  name: "Fysiotherapie De Linde",
  phone: "030 555 01 23",
  booking_url: "https://afspraak.example/de-linde",
};

// How a page gives the clinic's data, as its address says: `?by=json`, `attributes` or `property`.
export const by = new URLSearchParams(globalThis.location?.search).get("by") ?? "json";
