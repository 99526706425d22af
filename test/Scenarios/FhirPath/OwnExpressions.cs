namespace Duplex.Scenarios.FhirPath;

/// <summary>Expressions of our own, one a line, by the input they run on.</summary>
internal static class OwnExpressions
{
    public const string OnPatient = """
        Patient.name.given
        name.where(use = 'official').family
        name.where(family.exists()).given.distinct()
        name.given.count()
        name.given.isDistinct()
        name.select(given.first())
        name.select(given.last() & '-' & family)
        name.first().given.tail()
        name.given.skip(2)
        name.given.take(2)
        name[0].given[1]
        name[9].given
        name.last().family
        name.where($index = 1).use
        name.all(given.exists())
        name.exists(use = 'maiden')
        name.given contains 'Bee'
        'Zed' in name.given
        name.given.where($this = 'Ada').count()
        name.given.subsetOf('Ada' | 'Bee' | 'Cee')
        ('Ada' | 'Bee').supersetOf(name.given)
        name.given.intersect('Ada' | 'Zed')
        name.given.exclude('Ada')
        name.given.union('Zed').count()
        name.given.combine('Zed').count()
        name.given | 'Zed'
        name.period.start
        name.repeat(given)
        telecom.where(system = 'phone').value
        telecom.rank.aggregate($this + $total, 0)
        telecom.rank.aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))
        telecom.where(rank > 1).value
        telecom.rank.empty()
        telecom.where(rank.empty()).system
        telecom.value.join(', ')
        telecom.value.first().split('-')
        telecom.value.first().length()
        telecom.value.first().replace('-', '')
        telecom.value.first().matches('^[0-9-]+$')
        telecom.value.first().replaceMatches('[0-9]', 'n')
        telecom.value.first().substring(4, 3)
        telecom.value.first().indexOf('010')
        telecom.value.last().contains('@')
        telecom.value.last().startsWith('syn')
        telecom.value.last().endsWith('.org')
        telecom.value.last().upper()
        name.family.first().lower()
        name.family.first().toChars().count()
        birthDate
        birthDate.is(date)
        birthDate is FHIR.date
        birthDate.extension('http://hl7.org/fhir/StructureDefinition/patient-birthTime').value
        birthDate + 1 year
        birthDate + 4 years
        birthDate - 1 month
        birthDate + 1 day
        birthDate + 36 hours
        birthDate < @1981
        birthDate > @1980
        birthDate >= @1980-02-29
        birthDate = @1980-02-29
        birthDate ~ @1980-02-29
        birthDate != @1980-03-01
        birthDate.toString()
        gender = 'female'
        gender in ('male' | 'female')
        active
        active.not()
        active and deceased
        active or deceased
        active xor deceased
        active implies deceased
        deceased = false
        deceased is boolean
        deceased.ofType(boolean)
        multipleBirth
        multipleBirth is integer
        multipleBirth.ofType(integer) + 1
        multipleBirth as integer
        multipleBirth.ofType(boolean)
        address.line
        address.line.count()
        address.postalCode.toInteger() + 1
        address.postalCode.convertsToInteger()
        address.city.convertsToInteger()
        address.descendants().count()
        contact.name.given
        contact.relationship.coding.code
        contained.name
        contained.ofType(Organization).name
        managingOrganization.reference
        identifier.where(use.exists()).value
        identifier.value.toInteger()
        identifier.period.end
        identifier.period.start < identifier.period.end
        identifier.system.distinct().count()
        meta.tag.code
        meta.lastUpdated
        meta.lastUpdated > @2026-01-05T07:39:00Z
        meta.lastUpdated = @2026-01-05T07:40:00.123Z
        iif(active, 'yes', 'no')
        iif(gender = 'male', 'yes', 'no')
        iif({}, 'yes', 'no')
        name.children().count() > 3
        Patient.exists()
        Observation.exists()
        nothing
        Patient.nothing.exists()
        id
        Patient.id.hasValue()
        %resource.id
        %context.id
        name.trace('names').count()
        name.given.single()
        name.use.combine(name.use).count()
        name.where(use = 'usual').family.empty()
        name.given.first() = 'Ada'
        name.given = name.given
        name.given ~ ('Cee' | 'Bee')
        name.family & 'x'
        """;

    public const string OnObservation = """
        Observation.value
        value.value
        value.ofType(Quantity).value * 2
        value.ofType(Quantity).unit
        value is Quantity
        value.is(string)
        value > 80 'kg'
        value > 80000 'g'
        value = 81.5 'kg'
        value = 81500 'g'
        value ~ 81.5 'kg'
        value > 1 'm'
        value <= 200 '[lb_av]'
        (value as Quantity).code
        referenceRange.low.value
        referenceRange.exists(low.value < 60)
        code.coding.where(system = 'http://loinc.org').code
        code.coding.where(system = %loinc).display
        code.coding.where(system = %sct).code
        code.coding.code.first().matches('[0-9]+-[0-9]')
        component.value
        component.value.ofType(string)
        component.value.ofType(integer)
        component.where(value is CodeableConcept).code.text
        component.value.ofType(CodeableConcept).text
        component.code.text.join('')
        component.select(code.text & '=' & value.ofType(string))
        component.count() mod 2
        component[1].value = 7
        component.all(value.exists())
        effective
        effective is dateTime
        effective = @2026-01-05
        effective < @2026-01-05T12:00:00Z
        issued
        issued is instant
        issued > @2026-01-05T09:00:00Z
        issued + 90 minutes
        status in ('final' | 'amended')
        subject.reference.endsWith('synthetic-1')
        category.coding.exists(code = 'vital-signs')
        descendants().where($this is Coding).count()
        %ucum
        """;

    public const string OnNothing = """
        1 + 2 * 3
        (1 + 2) * 3
        7 div 2
        -7 div 2
        7 mod 2
        -7 mod 2
        5 / 2
        1 / 0
        5 mod 0
        1.5 + 1
        0.1 + 0.2 = 0.3
        1.0 = 1
        1.10 ~ 1.1
        'a' + 'b'
        'a' & {}
        'a' + {}
        'abc' < 'abd'
        {} = {}
        {} ~ {}
        true and {}
        false and {}
        true or {}
        false or {}
        {} implies true
        true implies {}
        (1 | 2 | 2).count()
        (1 | 2 | 3).where($this > 1)
        (1 | 2 | 3).all($this > 0)
        (true | false).allTrue()
        (true | false).anyFalse()
        (1).combine(1).distinct()
        (4 | 2 | 3).first()
        4.sqrt()
        2.power(10)
        2.power(0.5).round(4)
        (-1).sqrt()
        10.log(10)
        1.exp().round(3)
        1.ln()
        3.7.truncate()
        (-3.7).truncate()
        3.2.ceiling()
        3.7.floor()
        3.456.round(2)
        (-5).abs()
        '12'.toInteger()
        '1.5'.toDecimal()
        'yes'.toBoolean()
        'maybe'.toBoolean()
        '2015-02'.toDate()
        '2015-02-04T14:34:28Z'.toDateTime()
        '14:34'.toTime()
        '3 days'.toQuantity()
        '3 \'mg\''.toQuantity()
        1.toString()
        1.50.toString()
        true.toString()
        @2015-02-04.toString()
        @2015 = @2015-02
        @2015-01 < @2015-02
        @2015-02-04T14:34:28Z = @2015-02-04T16:34:28+02:00
        @2015-02-04T14:34 = @2015-02-04T14:34:00
        @T14:34:28 = @T14:34:28.000
        @T10:00:00 + 90 minutes
        @2016-02-29 + 1 year
        @2015-01-31 + 1 month
        @2015-01-01 - 1 day
        @2015 + 13 months
        @2015-12-31T23:59:59Z + 1 second
        @2015-01-01T00:00:00.000Z - 1 millisecond
        4 days = 4 days
        7 days = 1 week
        1 week = 7 'd'
        1 year = 1 'a'
        1 year ~ 1 'a'
        1 month ~ 1 'mo'
        1 'cm' = 0.01 'm'
        1 '[in_i]' = 2.54 'cm'
        1 'kg' > 1 '[lb_av]'
        1 'g' + 1 'mg'
        1 'm' - 1 'cm'
        2 'cm' * 3 'm'
        10 'g' / 2 'mL'
        1 'mg' = 1 'mL'
        1 'mg' ~ 1 'mL'
        5 'mmol/L' = 0.005 'mol/L'
        1.587.lowBoundary()
        1.587.highBoundary(2)
        @2014.lowBoundary(6)
        @2014.highBoundary(8)
        @T10:30.lowBoundary(9)
        1.58700.precision()
        @2014-01-05.precision()
        'abc'.substring(1)
        'abc'.substring(5)
        'abc'.indexOf('z')
        'a,b,c'.split(',')
        ' x '.trim()
        'x'.encode('base64')
        'eA=='.decode('base64')
        'abc'.matches('b')
        'abc'.contains('')
        1 is Integer
        1.0 is Decimal
        'x' is String
        @2015 is Date
        @2015T is DateTime
        @T14 is Time
        1 'mg' is Quantity
        (1 | 'a').ofType(String)
        1 as String
        defineVariable('x', 3).select(%x + 1)
        (3 | 1 | 2).sort()
        (3 | 1 | 2).sort(-$this)
        ('a' | 'c' | 'b').sort($this desc)
        (1 | 2 | 3).sum()
        (1 | 2 | 3).avg()
        (1 | 2 | 3).max()
        iif(true, 1, 1/0)
        1 > 'a'
        1 +
        name.foo()
        """;

    public const string OnAnything = """
        id
        meta.exists()
        text.status
        text.div.exists()
        text.`div`.exists()
        status
        language
        identifier.system
        identifier.value.distinct().count()
        identifier.exists() implies identifier.all(value.exists())
        code.coding.code
        subject.reference
        extension.url
        contained.id
        contained.count()
        name.family
        descendants().ofType(Coding).code
        descendants().ofType(Reference).reference
        descendants().ofType(Identifier).value
        descendants().ofType(Quantity).value
        descendants().ofType(Quantity).where(value > 10).unit
        descendants().ofType(HumanName).family
        descendants().ofType(Period).where(start <= end).count()
        descendants().ofType(CodeableConcept).where(text.exists() and coding.empty()).text
        descendants().ofType(Extension).url
        descendants().ofType(decimal).count()
        descendants().ofType(boolean).count()
        descendants().ofType(dateTime)
        descendants().ofType(instant).count()
        descendants().where(system = 'http://loinc.org').code
        descendants().where($this is Coding and display.exists()).display.first().length() > 0
        descendants().ofType(Reference).reference.where(startsWith('#')).count()
        (children().count() > 1) and id.exists()
        """;
}
