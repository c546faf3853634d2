// What Vue's own type checker looks up for a template.
import "rug-wijzer";
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["rug-wijzer"]>["$props"];
export const right: Props = { lang: "nl", theme: "auto" };
// @ts-expect-error: no such theme
export const wrong: Props = { theme: "blue" };
