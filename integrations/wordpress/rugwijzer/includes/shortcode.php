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

add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode_html' );

/**
 * The check, and what WordPress has taken for its text and is not: where `[rugwijzer]` stands alone
 * and a later one has an end, everything between the two comes in here.
 *
 * @param array|string $attributes None are read.
 * @param string|null  $content    What stands up to the end.
 */
function shortcode_html( $attributes, $content = '' ) {
	$between = preg_split( '/\[' . SHORTCODE . '[^\]]*\]/', (string) $content );
	array_pop( $between ); // the text of the last one
	$html = widget_html();
	foreach ( $between as $text ) {
		$html .= do_shortcode( $text ) . widget_html();
	}
	return $html;
}

/**
 * What the settings page gives to copy.
 */
function shortcode_to_copy() {
	$text = wp_strip_all_tags( str_replace( '</p><p>', ' ', remaining_html() ) );
	return '[' . SHORTCODE . '] ' . html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ) . ' [/' . SHORTCODE . ']';
}
