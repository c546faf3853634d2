// The script alone is bundled; where its folder lies is said by the element's `base`.
import "rug-wijzer";
