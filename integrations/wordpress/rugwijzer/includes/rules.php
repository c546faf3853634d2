<?php
/**
 * What a value must look like, by the same rules as the widget's: each rule gives the value as it
 * is kept, or a sentence that says what is wrong.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/** No text setting of a clinic is longer. A schema may ask for less. */
const LONGEST_TEXT = 300;

/**
 * Checks one text by its name and by the schema.
 *
 * @return array `array( value, '' )`, or `array( null, message )`.
 */
function read_text( $text, $field ) {
	$schema = $field['schema'];
	$key    = end( $field['path'] );
	$long   = min( LONGEST_TEXT, (int) ( $schema['maxLength'] ?? LONGEST_TEXT ) );
	if ( letters( $text ) > $long ) {
		/* translators: %d: a number of characters. */
		return array( null, sprintf( __( 'Dit is te lang. Gebruik hoogstens %d tekens.', 'rugwijzer' ), $long ) );
	}
	if ( preg_match( '/(^|_)phone$/', $key ) && '' === phone_href( $text ) ) {
		return array( null, __( 'Dit is geen telefoonnummer. Schrijf alleen cijfers, spaties en streepjes, bijvoorbeeld: 030 123 45 67.', 'rugwijzer' ) );
	}
	if ( ( preg_match( '/(^|_)url$/', $key ) || 'uri' === ( $schema['format'] ?? '' ) ) && ! is_address( $text ) ) {
		return array( null, __( 'Dit is geen adres dat begint met https:, mailto: of tel:.', 'rugwijzer' ) );
	}
	if ( 'lang' === $key && ! preg_match( '/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $text ) ) {
		return array( null, __( 'Dit is geen taal. Nederlands is “nl”.', 'rugwijzer' ) );
	}
	$pattern = (string) ( $schema['pattern'] ?? '' );
	if ( '' !== $pattern && ! preg_match( '~' . str_replace( '~', '\~', $pattern ) . '~u', $text ) ) {
		return array( null, __( 'Dit staat er anders dan de check het kan lezen.', 'rugwijzer' ) );
	}
	return array( $text, '' );
}

/**
 * How many letters a text has.
 */
function letters( $text ) {
	return (int) preg_match_all( '/./us', $text );
}

/**
 * The `tel:` address of a number, or '' if it is none: digits with the usual signs between them, a
 * plus only in front. The widget reads numbers in the same way (`read_phone`).
 */
function phone_href( $shown ) {
	$digits = preg_replace( '/\D/', '', $shown );
	$length = strlen( $digits );
	if ( ! preg_match( '/^\+?[0-9 ().-]*$/D', $shown ) || $length < 3 || $length > 15 ) {
		return '';
	}
	if ( '+' !== substr( $shown, 0, 1 ) ) {
		return 'tel:' . $digits;
	}
	// "+31 (0)30" is how the Dutch write a number that is dialled without the zero.
	return 'tel:+' . preg_replace( '/^310/', '31', $digits );
}

/**
 * Whether an address may stand under the appointment button.
 */
function is_address( $address ) {
	if ( preg_match( '/[\s<>"\x00-\x1f]/', $address ) ) {
		return false;
	}
	if ( preg_match( '/^(tel|mailto):./i', $address ) ) {
		return true;
	}
	return preg_match( '/^https:/i', $address ) && '' !== (string) wp_parse_url( $address, PHP_URL_HOST );
}
