<?php
/**
 * The settings as they are kept: one option, in the shape of the widget's configuration, without
 * what is empty.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The whole configuration.
 */
function settings() {
	$kept = get_option( OPTION, array() );
	return is_array( $kept ) ? $kept : array();
}

/**
 * The value at a path, or null.
 */
function value_at( $settings, $path ) {
	foreach ( $path as $key ) {
		if ( ! is_array( $settings ) || ! array_key_exists( $key, $settings ) ) {
			return null;
		}
		$settings = $settings[ $key ];
	}
	return $settings;
}

/**
 * The settings with a value put at a path.
 */
function with_value( $settings, $path, $value ) {
	$key   = array_shift( $path );
	$inner = is_array( $settings[ $key ] ?? null ) ? $settings[ $key ] : array();

	$settings[ $key ] = array() === $path ? $value : with_value( $inner, $path, $value );
	return $settings;
}

/**
 * A text setting, or '' where it is not set.
 */
function text_setting( ...$path ) {
	$value = value_at( settings(), $path );
	return is_string( $value ) ? $value : '';
}
