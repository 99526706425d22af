namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What became of a message, whoever is asked: the one who stores it or the application.</summary>
public enum AcknowledgementOutcome
{
    /// <summary>AA or CA.</summary>
    Accepted,

    /// <summary>AE or CE: the content is wrong.</summary>
    Error,

    /// <summary>AR or CR: type, version or processing id are not taken, or it can't be taken now.</summary>
    Rejected,
}
