// A React site: the element as a component's markup, with its data in one of three ways.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "rug-wijzer";
import { by, clinic } from "../clinic.js";

const ways = {
  json: {},
  attributes: {
    "clinic-name": clinic.name,
    phone: clinic.phone,
    "booking-url": clinic.booking_url,
  },
  property: { config: { clinic } },
};

function Page() {
  const [ready, setReady] = useState(0);
  return (
    <main>
      <h1>Praktijk</h1>
      <rug-wijzer lang="nl" {...ways[by]} onrugwijzer:ready={() => setReady((times) => times + 1)}>
        {by === "json" && <script type="application/json">{JSON.stringify({ clinic })}</script>}
        <p className="fallback">Bel uw huisarts. Gevaar? Bel 112.</p>
      </rug-wijzer>
      <p id="after">{ready}</p>
    </main>
  );
}

createRoot(document.querySelector("#root")).render(<Page />);
