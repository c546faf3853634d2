<?php
/**
 * Reads the form when it is saved. A value that is wrong is told and not taken over: what was kept
 * before stays, so that one slip does not take a working number off the page.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/** Where a schema does not say how long a list may be. */
const MOST_ROWS = 20;

/**
 * The settings to keep, from what came in. WordPress may call this twice for one save, so what it
 * returns comes through unchanged.
 *
 * @param mixed $sent What the form, or a program, wants to save.
 */
function sanitize_settings( $sent ) {
	$kept     = settings();
	$settings = array();
	foreach ( schema_fields() as $field ) {
		$value = value_at( is_array( $sent ) ? $sent : array(), $field['path'] );
		$value = accepted( $value, value_at( $kept, $field['path'] ), $field );
		if ( null !== $value && array() !== $value ) {
			$settings = with_value( $settings, $field['path'], $value );
		}
	}
	tell_incomplete( $settings );
	return $settings;
}

/**
 * What is taken over of a value: what was sent, or what was kept before.
 */
function accepted( $sent, $kept, $field ) {
	if ( 'rows' === $field['kind'] ) {
		return accepted_rows( (array) $sent, (array) $kept, $field );
	}
	list( $value, $message ) = read_value( $sent, $field );
	if ( '' === $message ) {
		return $value;
	}
	tell_refused( $field, $message, $kept );
	return $kept;
}

/**
 * The rows of a list, each with its own fields. A row in which nothing stands goes away.
 */
function accepted_rows( $sent, $kept, $field ) {
	$rows = array();
	foreach ( array_slice( array_values( $sent ), 0, (int) ( $field['schema']['maxItems'] ?? MOST_ROWS ) ) as $number => $row ) {
		$taken = array();
		foreach ( $field['fields'] as $part ) {
			$key   = end( $part['path'] );
			$value = accepted( value_at( (array) $row, array( $key ) ), value_at( $kept, array( $number, $key ) ), $part );
			if ( null !== $value && array() !== $value ) {
				$taken[ $key ] = $value;
			}
		}
		if ( array() !== $taken ) {
			$rows[] = $taken;
		}
	}
	return $rows;
}

/**
 * One value by its kind: `array( value, message )`; null is "not set".
 */
function read_value( $sent, $field ) {
	switch ( $field['kind'] ) {
		case 'switch':
			return array( empty( $sent ) ? null : true, '' );
		case 'choices':
			$known = array_map( 'strval', array_keys( $field['options'] ) );
			return array( array_values( array_intersect( $known, array_filter( (array) $sent, 'is_string' ) ) ), '' );
		case 'lines':
			$lines = is_array( $sent ) ? $sent : preg_split( '/\R/u', (string) $sent );
			return array( array_values( array_filter( array_map( __NAMESPACE__ . '\plain', $lines ), 'strlen' ) ), '' );
		default:
			return read_single( plain( $sent ), $field );
	}
}

/**
 * A single text, number or choice; an empty one is "not set".
 */
function read_single( $text, $field ) {
	if ( '' === $text ) {
		return array( null, '' );
	}
	if ( 'choice' === $field['kind'] ) {
		return isset( $field['options'][ $text ] ) ? array( $text, '' ) : array( null, __( 'Kies een waarde uit de lijst.', 'rugwijzer' ) );
	}
	if ( 'text' === $field['kind'] ) {
		return read_text( $text, $field );
	}
	$schema = $field['schema'];
	$number = is_numeric( $text ) ? $text + 0 : null;
	$fits   = null !== $number && $number >= ( $schema['minimum'] ?? $number ) && $number <= ( $schema['maximum'] ?? $number );
	return $fits ? array( $number, '' ) : array( null, __( 'Dit is geen getal dat hier past.', 'rugwijzer' ) );
}

/**
 * A text without markup, on one line. WordPress' own `sanitize_text_field` would take the `%20` out
 * of an address.
 */
function plain( $sent ) {
	$text = is_scalar( $sent ) ? wp_check_invalid_utf8( (string) $sent ) : '';
	return trim( preg_replace( '/[\s\x00-\x1f\x7f]+/u', ' ', wp_strip_all_tags( $text ) ) );
}

/**
 * Says which setting was not taken over, why, and what stands there now.
 */
function tell_refused( $field, $message, $kept ) {
	$now = null === $kept ? __( 'Deze instelling is leeg gebleven.', 'rugwijzer' ) : __( 'Wat er stond, is gebleven.', 'rugwijzer' );
	tell( implode( '-', $field['path'] ), setting_label( $field ) . ': ' . $message . ' ' . $now, 'error' );
}

/**
 * Says what is missing before the clinic's card can stand in the advice. It is saved all the same.
 */
function tell_incomplete( $settings ) {
	$clinic  = $settings['clinic'] ?? array();
	$reached = array_intersect( array( 'phone', 'gp_phone', 'email', 'booking_url' ), array_keys( $clinic ) );
	if ( ! isset( $clinic['name'] ) ) {
		$message = __( 'De check werkt. Uw praktijk staat nog niet in het advies: vul daarvoor de naam van uw praktijk in.', 'rugwijzer' );
	} elseif ( array() === $reached ) {
		$message = __( 'De check werkt. Uw praktijk staat nog niet in het advies: vul daarvoor ook een nummer, e-mailadres of afspraakadres in.', 'rugwijzer' );
	} else {
		return;
	}
	tell( 'incomplete', $message, 'warning' );
}

/**
 * Puts a message above the form, once. A program that saves the option has no form.
 */
function tell( $code, $message, $type ) {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	if ( ! in_array( $code, wp_list_pluck( get_settings_errors( OPTION ), 'code' ), true ) ) {
		// WordPress prints the message as it is.
		add_settings_error( OPTION, $code, esc_html( $message ), $type );
	}
}
