<?php
/**
 * The plugin's header, and what it loads.
 *
 * Plugin Name:       Rugwijzer
 * Description:       Een check voor pijn onder in de rug. Bezoekers lezen hoe snel zij hulp nodig hebben, en van wie. Alles blijft in hun eigen browser.
 * Version:           %VERSION%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       rugwijzer
 * Update URI:        false
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const VERSION     = '%VERSION%';

/** What the plugin keeps in the database: this one option, and nothing else. */
const OPTION = 'rugwijzer';

foreach ( array( 'schema', 'words', 'options', 'rules', 'sanitize', 'fallback', 'markup', 'script', 'optimisers', 'shortcode', 'block', 'where-used', 'fields', 'settings-page', 'notices', 'update' ) as $part ) {
	require __DIR__ . '/includes/' . $part . '.php';
}
