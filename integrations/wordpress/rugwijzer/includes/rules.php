<?php
/**
 * What a value must look like, by the same rules as the widget's: each rule gives the value as it
 * is kept, or a sentence that says what is wrong.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/** Where a schema does not say how long a text may be. */
const LONGEST_TEXT = 300;

/**
 * Checks one text by its name and by the schema.
 *
 * @return array `array( value, '' )`, or `array( null, message )`.
 */
function read_text( $text, $field ) {
	$most = (int) ( $field['schema']['maxLength'] ?? LONGEST_TEXT );
	if ( letters( $text ) > $most ) {
		/* translators: %d: a number of characters. */
		return array( null, sprintf( __( 'Dit is te lang. Gebruik hoogstens %d tekens.', 'rugwijzer' ), $most ) );
	}
	$key = end( $field['path'] );
	if ( preg_match( '/(booking|privacy)_url$/', $key ) && preg_match( '/^www\.[^\s<>"]+$/i', $text ) ) {
		$text = 'https://' . $text; // as people write it
	}
	$message = what_is_wrong( $text, $key, $field['schema'] );
	return '' === $message ? array( $text, '' ) : array( null, $message );
}

/**
 * A sentence on what is wrong with a text, or ''. The name of a setting says more than a schema
 * can; for others, its format and its pattern are looked at.
 */
function what_is_wrong( $text, $key, $schema ) {
	$format = $schema['format'] ?? '';
	if ( preg_match( '/(^|_)phone$/', $key ) ) {
		return '' !== phone_href( $text ) ? '' : __( 'Dit is geen telefoonnummer. Schrijf alleen cijfers, spaties en streepjes, bijvoorbeeld: 030 123 45 67.', 'rugwijzer' );
	}
	if ( 'accent' === $key ) {
		return preg_match( '/^#([0-9a-f]{3}|[0-9a-f]{6})$/iD', $text ) ? '' : __( 'Dit is geen kleur. Schrijf hem zo: #2b6b4f.', 'rugwijzer' );
	}
	if ( 'booking_url' === $key ) {
		return is_address( $text, array( 'https', 'mailto', 'tel' ) ) ? '' : __( 'Dit is geen adres dat begint met https:, mailto: of tel:.', 'rugwijzer' );
	}
	if ( 'logo_url' === $key ) {
		return is_own_picture( $text ) ? '' : __( 'Dit is geen plaatje op deze site. Kopieer het adres uit de mediabibliotheek.', 'rugwijzer' );
	}
	if ( 'opening_hours' === $key ) {
		return are_hours( $text ) ? '' : __( 'Deze tijden kan de check niet lezen. Schrijf ze zo: Ma-Vr 08:00-17:30, Za 09:00-12:00.', 'rugwijzer' );
	}
	if ( 'uri' === $format ) {
		return is_address( $text, array( 'https' ) ) ? '' : __( 'Dit is geen adres dat begint met https:.', 'rugwijzer' );
	}
	if ( 'email' === $format ) {
		return is_email( $text ) ? '' : __( 'Dit is geen e-mailadres.', 'rugwijzer' );
	}
	if ( 'date' === $format ) {
		return is_day( $text ) ? '' : __( 'Dit is geen dag. Schrijf hem zo: 2026-11-29.', 'rugwijzer' );
	}
	$pattern = (string) ( $schema['pattern'] ?? ( 'lang' === $key ? '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' : '' ) );
	$fits    = '' === $pattern || preg_match( '~' . str_replace( '~', '\~', $pattern ) . '~u', $text );
	return $fits ? '' : __( 'Dit staat er anders dan de check het kan lezen.', 'rugwijzer' );
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
	if ( ! preg_match( '/^\+?[0-9 ().-]*$/D', $shown ) || $length < 3 || $length > 15 || '112' === $digits ) {
		return ''; // the ambulance is no clinic
	}
	if ( '+' !== substr( $shown, 0, 1 ) ) {
		return 'tel:' . $digits;
	}
	// "+31 (0)30" is how the Dutch write a number that is dialled without the zero.
	return 'tel:+' . preg_replace( '/^310/', '31', $digits );
}

/**
 * Whether an address begins with one of these schemes. What is dialled is a number like any other.
 */
function is_address( $address, $schemes ) {
	if ( ! preg_match( '/^([a-z]+):([^\s<>"]+)$/iD', $address, $parts ) ) {
		return false;
	}
	$scheme = strtolower( $parts[1] );
	if ( 'tel' === $scheme && '' === phone_href( $parts[2] ) ) {
		return false;
	}
	$host = 'https' !== $scheme || '' !== (string) wp_parse_url( $address, PHP_URL_HOST );
	return $host && in_array( $scheme, $schemes, true );
}

/**
 * Whether an address is a file of this site, or holds the picture itself. A file of another site
 * would tell that site who visits this one.
 */
function is_own_picture( $address ) {
	$own = (string) wp_parse_url( home_url(), PHP_URL_HOST );
	if ( preg_match( '~^(https?:)?//~i', $address ) ) {
		return wp_parse_url( $address, PHP_URL_HOST ) === $own;
	}
	return (bool) preg_match( '~^(/[^\s<>"]+|data:image/(png|jpeg|gif|webp|avif|svg\+xml)[;,][^\s<>"]+)$~D', $address );
}

/**
 * Days and hours, as in "Ma-Vr 08:00-12:00 13:00-17:30, Za 09:00-12:00". The widget looks more
 * closely.
 */
function are_hours( $text ) {
	$day   = '(ma|di|wo|do|vr|za|zo|mo|tu|we|th|fr|sa|su)[a-z]*';
	$days  = "$day( ?- ?$day)?([ ,]+$day( ?- ?$day)?)*";
	$time  = '[0-2]?\d([:.][0-5]\d)?';
	$hours = "$time ?- ?$time([ ,]+$time ?- ?$time)*";
	return (bool) preg_match( "/^$days $hours([ ,;]+$days $hours)*$/iD", preg_replace( '/[–—]|t\/m/u', '-', $text ) );
}

/**
 * A day that there is, as in "2026-11-29".
 */
function is_day( $text ) {
	return preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $parts ) && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
}
