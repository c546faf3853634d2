// TABLE of the people whom the tests follow through the questions, each told in what differs from
// plain lumbago.

// Forty years old, three days of pain in the low back after lifting, and nothing else. What is not
// named is a no.
export const lumbago = {
  who: "self",
  age: 40,
  trauma: "none",
  preg: "no",
  days: 3,
  days_unit: "day",
  onset: "move",
  site: ["low"],
  sev: 5,
  course: "same",
  rest: "relief",
  function: "slow",
  familiar: "known",
  assessed: "no",
  foot: "no",
  archsport: "no",
};

export const person = (changes = {}) => ({ ...lumbago, ...changes });

// The five dispositions, each by another way; `reasons` are the rules that must be shown, worst
// first.
export const ways = [
  {
    name: "numb where a saddle touches",
    answers: person({ b_saddle: "yes" }),
    disposition: "emergency_now",
    reasons: ["E01"],
  },
  {
    name: "fainted",
    answers: person({ a_collapse: "yes" }),
    disposition: "emergency_now",
    reasons: ["E08"],
  },
  {
    name: "cannot do anything any more",
    answers: person({ function: "cannot" }),
    disposition: "gp_today",
    reasons: ["T14"],
  },
  {
    name: "had a cancer long ago",
    answers: person({ cancer: "other" }),
    disposition: "gp_within_days",
    reasons: ["D01"],
  },
  {
    name: "pain below the knee for twelve days",
    answers: person({ days: 12, site: ["low", "below1"] }),
    disposition: "physio_or_podo",
    reasons: ["P03"],
  },
  { name: "plain lumbago", answers: lumbago, disposition: "self_care", reasons: ["S"] },
];

export const plainScreens = [
  "person",
  "danger",
  "saddle",
  "legs",
  "ill",
  "accident",
  "conditions",
  "medicines",
  "pregnancy",
  "duration",
  "beginning",
  "place",
  "severity",
  "progress",
  "night",
  "daily",
];

// Every page there is.
export const allScreens = [
  ...plainScreens,
  "danger_more",
  "saddle_more",
  "legs_more",
  "ill_more",
  "accident_more",
  "conditions_more",
  "medicines_more",
  "pregnancy_more",
  "known_pain",
  "examined",
  "inflammatory",
  "mind",
  "mind_more",
  "feet",
  "sport",
];

// Together these see every page, every follow-up, and every kind of outcome.
export const tour = [
  {
    // Every page of follow-ups that leads to no emergency.
    name: "everything",
    answers: person({
      age: 50,
      a_const: "unknown",
      b_old: "yes",
      b_old_course: "same",
      c_both: "yes",
      c_both_when: "walking",
      c_weak: "yes",
      c_weak_when: "old_assessed",
      c_numb: "yes",
      c_numb_course: "same",
      d_colic: "yes",
      d_colic_bad: "no",
      trauma: "minor",
      trauma_when: "old",
      stand: "ok",
      cancer: "skin",
      g_nsaid: "yes",
      g_nsaid_sign: "no",
      preg: "pp6m",
      days: 6,
      days_unit: "year",
      yellow: ["mood", "sleep"],
      suic: "no",
      ibp: ["stiff"],
      foot: "yes",
      assessed: "yes_same",
      familiar: "known",
    }),
  },
  { name: "lumbago", answers: lumbago },
  {
    name: "saddle-unsure",
    answers: person({
      b_saddle: "unknown",
      b_urine: "no",
      b_leak: "no",
      b_bowel: "no",
      b_sex: "no",
    }),
  },
  {
    name: "relief",
    answers: person({ age: 30, a_const: "yes", a_relief: "yes", preg: "ge20", p_pain: "no" }),
  },
  { name: "youth", answers: person({ age: 16 }) },
  { name: "child", answers: person({ who: "other", age: 10 }) },
  { name: "violence", answers: person({ trauma: "violence", trauma_when: "d7", stand: "ok" }) },
  { name: "cancer", answers: person({ d_fever: "yes", d_flu: "yes", cancer: "other" }) },
  { name: "radiating", answers: person({ days: 12, site: ["low", "below1"] }) },
  { name: "saddle", answers: person({ b_saddle: "yes" }) },
  { name: "collapse", answers: person({ who: "other_cannot", a_collapse: "yes" }) },
];
