// A Vue site. Its templates hold no scripts, so the JSON comes from a file there.
import { createApp } from "vue";
import "rug-wijzer";
import Page from "./Page.vue";

const app = createApp(Page);
app.config.warnHandler = (message) => console.error(`Vue: ${message}`);
app.mount("#root");
