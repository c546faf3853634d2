// A site without a framework: the types stand alone.
import "rug-wijzer";
import "rug-wijzer/inline";

const element = document.createElement("rug-wijzer");
element.lang = "nl";
console.log(element.ruleset);
