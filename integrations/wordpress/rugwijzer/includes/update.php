<?php
/**
 * Keeps the widget's files of the release before when a new one is put over it: a browser, or a
 * cache on the way, may give out the old script for weeks, and that script asks for its own files
 * by name. WordPress would delete them.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

// After WordPress has looked whether it is a plugin.
add_filter( 'upgrader_source_selection', __NAMESPACE__ . '\keep_old_files', 20 );

/**
 * Copies what the present script asks for by a name of its own into the unpacked new release. A
 * release before the present one is not named by it, and so goes.
 *
 * @param string|\WP_Error $source The folder of what is about to be installed.
 */
function keep_old_files( $source ) {
	global $wp_filesystem;
	if ( is_wp_error( $source ) || basename( $source ) !== basename( dirname( PLUGIN_FILE ) ) || ! has_widget_files() || ! $wp_filesystem ) {
		return $source;
	}
	$old = trailingslashit( $wp_filesystem->find_folder( plugin_dir_path( PLUGIN_FILE ) ) ) . 'embed/';
	$new = trailingslashit( $source ) . 'embed/';
	if ( ! $wp_filesystem->exists( $new . basename( SCRIPT_FILE ) ) ) {
		return $source; // another plugin of the same name
	}
	$script = (string) $wp_filesystem->get_contents( $old . basename( SCRIPT_FILE ) );
	foreach ( array_keys( (array) $wp_filesystem->dirlist( $old ) ) as $name ) {
		if ( false !== strpos( $script, $name ) && ! $wp_filesystem->exists( $new . $name ) ) {
			$wp_filesystem->copy( $old . $name, $new . $name );
		}
	}
	return $source;
}
