// The check in a React site, as docs/plaatsen/frameworks.md says: an element like any other, with
// its settings as a property.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const settings = {
  clinic: { name: "Sportfysio Noord", phone: "050 555 01 09", services: ["fysio", "sport"] },
};

function BackCheck() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const heard = () => setReady(true);
    document.addEventListener("rugwijzer:ready", heard);
    return () => document.removeEventListener("rugwijzer:ready", heard);
  }, []);
  return (
    <>
      <p role="status">{ready ? "De check is geladen." : "De check komt eraan."}</p>
      <rug-wijzer lang="nl" config={settings}>
        <p>De check start. Blijft deze tekst staan? Dan werkt de check niet in uw browser.</p>
        <p>
          <strong>
            Is iemand in gevaar? Bel <a href="tel:112">112</a>.
          </strong>
        </p>
      </rug-wijzer>
    </>
  );
}

createRoot(document.getElementById("root")).render(<BackCheck />);
