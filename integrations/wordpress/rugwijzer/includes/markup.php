<?php
/**
 * The element as it stands in a page.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The check, on one line: the editors' filters make paragraphs of what stands on several.
 */
function widget_html() {
	if ( is_feed() || ! has_widget_files() ) {
		return remaining_html(); // a reader of feeds runs no scripts
	}
	enqueue_script();
	$settings = settings();
	$lang     = is_string( $settings['lang'] ?? null ) ? $settings['lang'] : 'nl';
	unset( $settings['lang'] );
	$look = '';
	foreach ( array( 'accent', 'theme' ) as $name ) {
		if ( is_string( $settings[ $name ] ?? null ) ) {
			$look .= ' ' . $name . '="' . esc_attr( $settings[ $name ] ) . '"';
		}
		unset( $settings[ $name ] );
	}
	return '<rug-wijzer lang="' . esc_attr( $lang ) . '"' . $look . '>' . configuration_script( $settings ) . fallback_html() . '</rug-wijzer>';
}

/**
 * The clinic's settings as the widget reads them. Nothing in them can end the script, or be taken
 * for markup.
 */
function configuration_script( $settings ) {
	if ( array() === $settings ) {
		return '';
	}
	$json = wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT );
	return '<script type="application/json" data-cfasync="false" data-no-optimize="1">' . without_shortcodes( $json ) . '</script>';
}

/**
 * The same JSON without square brackets in its texts: WordPress looks for shortcodes in what a
 * block has written, and a clinic's name may hold one.
 */
function without_shortcodes( $json ) {
	return preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*"/',
		function ( $text ) {
			return str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $text[0] );
		},
		$json
	);
}
