<?php
/**
 * Loads the widget's script and one small sheet, once, on pages that have a check. It comes from the plugin's own
 * folder, and what it loads from beside it.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const SCRIPT_FILE = 'embed/rugwijzer.js';
const STYLE_FILE  = 'assets/rugwijzer.css';
const MODULE      = 'rugwijzer';

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\script_attributes' );

/**
 * A page that says by its own text that it has a check starts loading in its head.
 */
function enqueue_early() {
	if ( is_singular() && has_check( (string) get_post_field( 'post_content', get_queried_object_id() ) ) ) {
		enqueue_script();
	}
}

/**
 * Has the script in the page. Its address carries the version: a host may keep scripts for a month,
 * and a clinical correction must not wait that long. The files that the script asks for carry their
 * hash, so an old script from a cache still finds its own.
 */
function enqueue_script() {
	static $done = false;
	if ( $done || ! has_widget_files() ) {
		return;
	}
	$done = true;
	wp_enqueue_style( MODULE, plugins_url( STYLE_FILE, PLUGIN_FILE ), array(), VERSION );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( MODULE, script_url(), array(), VERSION );
	} else {
		// Before WordPress 6.5. A block theme makes its content before the head.
		add_action( did_action( 'wp_head' ) && ! doing_action( 'wp_head' ) ? 'wp_footer' : 'wp_head', __NAMESPACE__ . '\print_script', 20 );
	}
}

/**
 * The script's own tag.
 */
function print_script() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => add_query_arg( 'ver', VERSION, script_url() ),
			'id'   => MODULE . '-js-module',
		)
	);
}

/**
 * What the tag says besides: that it need not wait for the page, and that tools which join, delay
 * or hold back scripts leave it as it is. It sets no cookie and needs no consent.
 */
function script_attributes( $attributes ) {
	if ( MODULE . '-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	return $attributes + array(
		'async'                   => true,
		'data-cfasync'            => 'false',
		'data-no-optimize'        => '1',
		'data-no-defer'           => '1',
		'data-no-minify'          => '1',
		'data-noptimize'          => '1',
		'data-wpfc-render'        => 'false',
		'nitro-exclude'           => true,
		'nowprocket'              => true,
		'data-pagespeed-no-defer' => '1',
		'data-jetpack-boost'      => 'ignore',
		'data-cookieconsent'      => 'ignore',
		'data-category'           => 'functional',
	);
}

/**
 * Where the script is.
 */
function script_url() {
	return plugins_url( SCRIPT_FILE, PLUGIN_FILE );
}

/**
 * Whether the build has put the widget into the plugin. Somebody may have copied the plugin from
 * its source.
 */
function has_widget_files() {
	return is_readable( plugin_dir_path( PLUGIN_FILE ) . SCRIPT_FILE );
}
