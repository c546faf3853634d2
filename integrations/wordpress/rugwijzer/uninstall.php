<?php
/**
 * Deleting the plugin takes away what it kept, on every site of a network.
 *
 * @package Rugwijzer
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$rugwijzer_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $rugwijzer_sites as $rugwijzer_site ) {
		switch_to_blog( $rugwijzer_site );
		delete_option( 'rugwijzer' );
		restore_current_blog();
	}
} else {
	delete_option( 'rugwijzer' );
}
