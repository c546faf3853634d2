<?php
// Tells what deleting the plugin leaves on a network of two sites that both have settings. Run
// twice: first it makes a network of the site, then it is one.
define( 'WP_ADMIN', true );
$_SERVER['HTTP_HOST'] = 'praktijk.example';
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';

if ( ! is_multisite() ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
		$wpdb->$name = $table;
	}
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	install_network();
	populate_network( 1, 'praktijk.example', 'beheer@example.nl', 'Praktijken', '/', false );
	exit;
}

$sites = array(
	get_main_site_id(),
	wp_insert_site(
		array(
			'domain'  => 'praktijk.example',
			'path'    => '/twee/',
			'user_id' => 1,
		)
	),
);
$kept  = function () use ( $sites ) {
	return array_map(
		function ( $site ) {
			return get_blog_option( $site, 'rugwijzer', 'nothing' );
		},
		$sites
	);
};
foreach ( $sites as $number => $site ) {
	update_blog_option( $site, 'rugwijzer', array( 'clinic' => array( 'name' => "Praktijk $number" ) ) );
}
$before = $kept();
uninstall_plugin( 'rugwijzer/rugwijzer.php' );
echo wp_json_encode( array( 'before' => $before, 'after' => $kept() ) );
