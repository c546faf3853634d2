// A site by webpack 5: the element made by script, with its data as JSON inside it.
import "rug-wijzer";
import { by, clinic } from "../clinic.js";

const element = document.createElement("rug-wijzer");
if (by === "property") element.config = { clinic };
else {
  const json = Object.assign(document.createElement("script"), { type: "application/json" });
  json.textContent = JSON.stringify({ clinic });
  element.append(json);
}
element.insertAdjacentHTML("beforeend", "<p>Bel uw huisarts. Gevaar? Bel 112.</p>");
document.querySelector("#root").append(element);
