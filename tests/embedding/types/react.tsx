// What a React site in TypeScript writes: known attributes and events, and no others.
import "rug-wijzer";
import type { RugwijzerElement } from "rug-wijzer";

export const page = (
  <rug-wijzer
    lang="nl"
    theme="dark"
    heading-level={3}
    onrugwijzer:result={({ detail }) => console.log(detail.disposition)}
  >
    <p>Bel 112.</p>
  </rug-wijzer>
);

// @ts-expect-error: no such theme
export const wrong = <rug-wijzer theme="blue" />;

const element: RugwijzerElement | null = document.querySelector("rug-wijzer");
element?.addEventListener("rugwijzer:error", ({ detail }) => console.log(detail.code));
document.addEventListener("rugwijzer:ready", ({ detail }) => console.log(detail.version));
// @ts-expect-error: no event carries answers
element?.addEventListener("rugwijzer:result", ({ detail }) => detail.answers);
console.log(element?.version);
