// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes a measurement, calculation or setting capability of a medical device.</summary>
public sealed class DeviceMetric : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceMetric", DomainResource.R4, "identifier*+:Identifier type!+:CodeableConcept unit+:CodeableConcept source+:Reference parent+:Reference operationalStatus+:code=DeviceMetricOperationalStatus color+:code=DeviceMetricColor category!+:code=DeviceMetricCategory measurementPeriod+:Timing calibration*+:DeviceMetric.calibration");
    private List<Identifier>? _identifier;
    private List<DeviceMetricCalibration>? _calibration;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique instance identifiers assigned to a device by the device or gateway software, manufacturers, other organizations or owners (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Describes the type of the metric (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Describes the unit that an observed value determined for this metric will have (0..1).</summary>
    public CodeableConcept? Unit { get; set; }
    /// <summary>Describes the link to the  Device that this DeviceMetric belongs to and that contains administrative device information such as manufacturer, serial number, etc (0..1): to Device.</summary>
    public Reference? Source { get; set; }
    /// <summary>Describes the link to the  Device that this DeviceMetric belongs to and that provide information about the location of this DeviceMetric in the containment … (0..1): to Device.</summary>
    public Reference? Parent { get; set; }
    /// <summary>Indicates current operational state of the device (0..1): <see cref="DeviceMetricOperationalStatusCodes"/>.</summary>
    public FhirCode? OperationalStatus { get; set; }
    /// <summary>Describes the color representation for the metric (0..1): <see cref="DeviceMetricColorCodes"/>.</summary>
    public FhirCode? Color { get; set; }
    /// <summary>Indicates the category of the observation generation process (1..1): <see cref="DeviceMetricCategoryCodes"/>.</summary>
    public FhirCode? Category { get; set; }
    /// <summary>Describes the measurement repetition time (0..1).</summary>
    public Timing? MeasurementPeriod { get; set; }
    /// <summary>Describes the calibrations that have been performed or that are required to be performed (0..*).</summary>
    public List<DeviceMetricCalibration> Calibration { get => _calibration ??= []; set => _calibration = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Type,
        10 => Unit,
        11 => Source,
        12 => Parent,
        13 => OperationalStatus,
        14 => Color,
        15 => Category,
        16 => MeasurementPeriod,
        17 => _calibration,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Type = reader.Object<CodeableConcept>(new()); break;
            case 10: Unit = reader.Object<CodeableConcept>(new()); break;
            case 11: Source = reader.Object<Reference>(new()); break;
            case 12: Parent = reader.Object<Reference>(new()); break;
            case 13: OperationalStatus = reader.Primitive(OperationalStatus ?? new()); break;
            case 14: Color = reader.Primitive(Color ?? new()); break;
            case 15: Category = reader.Primitive(Category ?? new()); break;
            case 16: MeasurementPeriod = reader.Object<Timing>(new()); break;
            case 17: reader.Objects(ref _calibration); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Type);
        writer.Object(R4[10], Unit);
        writer.Object(R4[11], Source);
        writer.Object(R4[12], Parent);
        writer.Primitive(R4[13], OperationalStatus);
        writer.Primitive(R4[14], Color);
        writer.Primitive(R4[15], Category);
        writer.Object(R4[16], MeasurementPeriod);
        writer.Objects(R4[17], _calibration);
    }
}

/// <summary>Describes the calibrations that have been performed or that are required to be performed.</summary>
public sealed class DeviceMetricCalibration : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceMetric.calibration", BackboneElement.R4, "type+:code=DeviceMetricCalibrationType state+:code=DeviceMetricCalibrationState time+:instant");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the type of the calibration method (0..1): <see cref="DeviceMetricCalibrationTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Describes the state of the calibration (0..1): <see cref="DeviceMetricCalibrationStateCodes"/>.</summary>
    public FhirCode? State { get; set; }
    /// <summary>Describes the time last calibration has been performed (0..1).</summary>
    public FhirInstant? Time { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => State,
        5 => Time,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: State = reader.Primitive(State ?? new()); break;
            case 5: Time = reader.Primitive(Time ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], State);
        writer.Primitive(R4[5], Time);
    }
}
