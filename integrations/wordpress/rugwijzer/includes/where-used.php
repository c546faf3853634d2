<?php
/**
 * Which pages and posts have a check.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a text has the block or the shortcode in it.
 */
function has_check( $content ) {
	return has_block( BLOCK, $content ) || has_shortcode( $content, SHORTCODE );
}

/**
 * The pages and posts that visitors can see, newest first. A check in a page builder, a widget or a
 * template is not found: that text is not the page's own.
 *
 * @return \WP_Post[]
 */
function pages_with_check() {
	$found = get_posts(
		array(
			'post_type'   => 'any',
			'post_status' => 'publish',
			's'           => SHORTCODE,
			'numberposts' => 50,
		)
	);
	return array_values(
		array_filter(
			$found,
			function ( $post ) {
				return has_check( $post->post_content );
			}
		)
	);
}
