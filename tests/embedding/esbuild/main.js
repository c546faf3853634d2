// A bundle that copies no files: the same page with the wasm inside the script, or with the folder
// put beside it and named by `base` (`base.js`).
import "rug-wijzer/inline";
