<?php
/**
 * The shortcode, for the classic editor and for page builders: `[rugwijzer]`. Text between
 * `[rugwijzer]` and `[/rugwijzer]` is not shown while the plugin is on; it is what visitors read
 * after the plugin is switched off.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'rugwijzer';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\widget_html' );

/**
 * What the settings page gives to copy.
 */
function shortcode_to_copy() {
	$text = wp_strip_all_tags( str_replace( '</p><p>', ' ', remaining_html() ) );
	return '[' . SHORTCODE . '] ' . html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ) . ' [/' . SHORTCODE . ']';
}
