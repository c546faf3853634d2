<?php
// Makes the database and the site, with an administrator and an author.
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
( new mysqli( 'localhost', 'root', '', '', 0, getenv( 'RW_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress' );

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';

/** Nobody is mailed about a test. */
function wp_new_blog_notification() {}

require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Praktijk', 'beheer', 'beheer@example.nl', true, '', 'geheim-beheer' );
wp_insert_user(
	array(
		'user_login' => 'auteur',
		'user_pass'  => 'geheim-auteur',
		'user_email' => 'auteur@example.nl',
		'role'       => 'author',
	)
);
switch_theme( 'twentytwentythree' );
