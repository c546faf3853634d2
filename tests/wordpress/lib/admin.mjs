// WordPress' own screens, used as people use them.

export class Admin {
  constructor(driver, site) {
    this.driver = driver;
    this.site = site;
  }

  go(path) {
    return this.driver.get(`${this.site.address}${path}`);
  }

  run(body, ...given) {
    return this.driver.executeScript(body, ...given);
  }

  async until(body, what, ...given) {
    const end = Date.now() + 30_000;
    for (;;) {
      const value = await this.run(body, ...given).catch(() => false);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not seen in time: ${what}\n${await this.text()}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  text(css = "body") {
    return this.run("return document.querySelector(arguments[0])?.innerText ?? ''", css);
  }

  // Follows a link or button to another page, and waits for that.
  async follow(css) {
    await this.run("window.before = true");
    await this.driver.findElement({ css }).click();
    await this.until(
      `return !window.before && document.readyState === "complete"`,
      `a page after ${css}`,
    );
  }

  async type(css, text) {
    const field = await this.driver.findElement({ css });
    await field.clear();
    await field.sendKeys(text);
  }

  async logIn(name) {
    await this.driver.manage().deleteAllCookies();
    await this.go("/wp-login.php");
    await this.until(`return document.activeElement.id === "user_login"`, "the form");
    await this.type("#user_login", name);
    await this.type("#user_pass", `geheim-${name}`);
    await this.follow("#wp-submit");
    await this.until(`return document.querySelector("#wpadminbar")`, `${name} in the admin`);
  }

  // The messages above a settings form.
  notices() {
    return this.run(
      `return [...document.querySelectorAll(".settings-error, .notice")].map(({ innerText }) => innerText.trim())`,
    );
  }

  // Opens the block editor, without the tour that it begins with.
  async editor(path) {
    await this.go(path);
    await this.until(
      `return window.wp?.data?.select("core/block-editor") && wp.blocks.getBlockType("core/paragraph")`,
      "the editor",
    );
    await this.run(
      `for (const scope of ["core/edit-post", "core"]) wp.data.dispatch("core/preferences").set(scope, "welcomeGuide", false)`,
    );
  }

  // Writes a post of one block, as its author publishes it; gives its number and its address.
  async publish(title, block, attributes = {}) {
    await this.run(
      `wp.data.dispatch("core/editor").editPost({ title: arguments[0], status: "publish" });
       wp.data.dispatch("core/block-editor").insertBlocks(wp.blocks.createBlock(arguments[1], arguments[2]));`,
      title,
      block,
      attributes,
    );
    // Blocks may complete themselves when they stand.
    await this.until(
      `return ${canvas}.querySelector(".wp-block-post-content, .is-root-container")?.childElementCount`,
      "the block",
    );
    await this.run("wp.data.dispatch('core/editor').savePost()");
    return this.until(
      `const { isSavingPost, isCurrentPostPublished, getCurrentPostId, getPermalink } = wp.data.select("core/editor");
       return !isSavingPost() && isCurrentPostPublished() && { id: getCurrentPostId(), address: getPermalink() }`,
      "the published post",
    );
  }
}

// The document that the blocks are in: newer editors keep them in a frame.
export const canvas = `(document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document)`;
