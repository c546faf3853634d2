<?php
/**
 * TABLE of plugins that join, minify or delay scripts, and how each is told to leave ours alone: a
 * module that is joined with other scripts, or moved, no longer finds the files beside it.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const LEFT_ALONE = array(
	'autoptimize_filter_js_exclude',         // Autoptimize
	'litespeed_optimize_js_excludes',        // LiteSpeed Cache: minify and combine
	'litespeed_optm_gm_js_exc',              // LiteSpeed Cache: delay for guests
	'litespeed_optm_js_defer_exc',           // LiteSpeed Cache: defer and delay
	'perfmatters_defer_js_exclusions',       // Perfmatters
	'perfmatters_delay_js_exclusions',       // Perfmatters
	'rocket_delay_js_exclusions',            // WP Rocket: delay until the visitor does something
	'rocket_exclude_defer_js',               // WP Rocket: defer
	'rocket_exclude_js',                     // WP Rocket: minify and combine
	'wp-optimize-minify-default-exclusions', // WP-Optimize
);

foreach ( LEFT_ALONE as $rugwijzer_filter ) {
	add_filter( $rugwijzer_filter, __NAMESPACE__ . '\left_alone' );
}

/**
 * The list with our script added. Some plugins keep it as one text with commas.
 */
function left_alone( $excluded ) {
	if ( is_array( $excluded ) ) {
		$excluded[] = SCRIPT_FILE;
		return $excluded;
	}
	return is_string( $excluded ) && '' !== $excluded ? $excluded . ', ' . SCRIPT_FILE : SCRIPT_FILE;
}
