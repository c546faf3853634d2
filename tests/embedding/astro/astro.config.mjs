// Where the site goes, and under which address, is for `build.mjs` to say.
export default { base: process.env.SITE_ADDRESS, outDir: process.env.SITE_FOLDER };
