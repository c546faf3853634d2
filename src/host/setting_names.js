// The attributes of the element that set something of the clinic, and those beside it.

// TABLE of the attributes that set something of the clinic: `clinic-name` and `gp-phone` are
// `clinic.name` and `clinic.gp_phone`. `tests/session/settings.rs` holds it to the schema.
const clinicAttributes = [
  "clinic-name",
  "logo-url",
  "logo-alt",
  "phone",
  "email",
  "booking-url",
  "address",
  "opening-hours",
  "locations",
  "services",
  "languages",
  "offer",
  "gp-phone",
  "out-of-hours-phone",
  "out-of-hours-name",
  "privacy-url",
  "clinician-name",
  "clinician-big-number",
  "clinician-date",
];

const settingNames = ["config", "mode", ...clinicAttributes];
