<?php
/**
 * Reads which settings there are from the widget's own JSON Schema, so that a new setting of the
 * widget is a field here without a change in this plugin.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

const SCHEMA_FILE = 'embed/config.schema.json';

/**
 * The settings, those inside an object such as `clinic` after those beside it.
 *
 * @return array[] Each with `path` (keys from the outside in), `kind` (text, choice, choices, lines,
 *                 number, switch or rows), `options` (value => description), `fields` (those of one
 *                 row) and `schema`.
 */
function schema_fields() {
	static $fields = null;
	if ( null === $fields ) {
		$root   = read_schema();
		$fields = null === $root ? array() : array_merge( fields_of( resolved( $root, $root ), array(), $root ), attribute_fields() );
	}
	return $fields;
}

/**
 * What the element takes as an attribute and no configuration holds: how it looks.
 */
function attribute_fields() {
	$plain = array(
		'options' => array(),
		'fields'  => array(),
	);
	return array(
		array(
			'path'   => array( 'accent' ),
			'kind'   => 'text',
			'schema' => array( 'maxLength' => 7 ),
		) + $plain,
		array(
			'path'    => array( 'theme' ),
			'kind'    => 'choice',
			'options' => array(
				'light' => __( 'Altijd licht', 'rugwijzer' ),
				'dark'  => __( 'Altijd donker', 'rugwijzer' ),
				'auto'  => __( 'Zoals de bezoeker zijn telefoon of computer heeft', 'rugwijzer' ),
			),
			'schema'  => array(),
		) + $plain,
	);
}

/**
 * The schema, or null where the file is missing or broken.
 */
function read_schema() {
	$file = plugin_dir_path( PLUGIN_FILE ) . SCHEMA_FILE;
	if ( ! is_readable( $file ) ) {
		return null;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of our own.
	$schema = json_decode( file_get_contents( $file ), true );
	return is_array( $schema ) ? $schema : null;
}

/**
 * The fields of an object and of the objects in it. A shape that no form field can hold is left out.
 */
function fields_of( $node, $path, $root ) {
	$here   = array();
	$deeper = array();
	foreach ( (array) ( $node['properties'] ?? array() ) as $key => $property ) {
		$property = resolved( $property, $root );
		$at       = array_merge( $path, array( (string) $key ) );
		if ( isset( $property['properties'] ) ) {
			$deeper = array_merge( $deeper, fields_of( $property, $at, $root ) );
			continue;
		}
		$kind  = kind_of( $property, $root );
		$items = resolved( $property['items'] ?? array(), $root );
		if ( null !== $kind ) {
			$here[] = array(
				'path'    => $at,
				'kind'    => $kind,
				'options' => options_of( 'choices' === $kind ? $items : $property, $root ),
				'fields'  => 'rows' === $kind ? fields_of( $items, $at, $root ) : array(),
				'schema'  => $property,
			);
		}
	}
	return array_merge( $here, $deeper );
}

/**
 * The form field that holds such a value.
 */
function kind_of( $property, $root ) {
	$choice = array() !== options_of( $property, $root );
	switch ( type_of( $property ) ) {
		case 'array':
			$items = resolved( $property['items'] ?? array(), $root );
			if ( array() !== options_of( $items, $root ) ) {
				return 'choices';
			}
			if ( isset( $items['properties'] ) ) {
				return 'rows';
			}
			return 'string' === type_of( $items ) ? 'lines' : null;
		case 'boolean':
			return 'switch';
		case 'integer':
		case 'number':
			return $choice ? 'choice' : 'number';
		case 'string':
			return $choice ? 'choice' : 'text';
		default:
			return $choice ? 'choice' : null;
	}
}

/**
 * The one type of a property; "or null" does not count.
 */
function type_of( $property ) {
	$types = array_values( array_diff( (array) ( $property['type'] ?? array() ), array( 'null' ) ) );
	return 1 === count( $types ) ? $types[0] : null;
}

/**
 * The values to choose from, each with its description. A schema writes them as one list, or as
 * alternatives that each carry a description.
 */
function options_of( $property, $root ) {
	$options = array();
	$parts   = array_merge( array( $property ), $property['oneOf'] ?? array(), $property['anyOf'] ?? array() );
	foreach ( $parts as $part ) {
		$part   = resolved( $part, $root );
		$values = array_key_exists( 'const', $part ) ? array( $part['const'] ) : (array) ( $part['enum'] ?? array() );
		foreach ( $values as $value ) {
			if ( is_string( $value ) ) {
				$options[ $value ] = $part === $property ? '' : (string) ( $part['description'] ?? '' );
			}
		}
	}
	return $options;
}

/**
 * A node with its references followed, and "this or null" read as "this".
 */
function resolved( $node, $root ) {
	$node = is_array( $node ) ? $node : array();
	for ( $depth = 0; $depth < 8; $depth++ ) {
		$inner = null;
		if ( isset( $node['$ref'] ) ) {
			$inner = referenced( (string) $node['$ref'], $root );
			unset( $node['$ref'] );
		}
		foreach ( array( 'anyOf', 'oneOf', 'allOf' ) as $union ) {
			$parts = array_filter( (array) ( $node[ $union ] ?? array() ), __NAMESPACE__ . '\is_something' );
			if ( null === $inner && 1 === count( $parts ) ) {
				$inner = reset( $parts );
				unset( $node[ $union ] );
			}
		}
		if ( ! is_array( $inner ) ) {
			return $node;
		}
		$node += $inner;
	}
	return $node;
}

/**
 * Whether an alternative is more than "nothing".
 */
function is_something( $part ) {
	return is_array( $part ) && 'null' !== ( $part['type'] ?? '' );
}

/**
 * What a reference inside the schema points at (`#/$defs/Clinic`).
 */
function referenced( $reference, $root ) {
	$node = $root;
	foreach ( explode( '/', ltrim( $reference, '#/' ) ) as $key ) {
		$node = is_array( $node ) ? ( $node[ $key ] ?? null ) : null;
	}
	return is_array( $node ) ? $node : array();
}
