namespace Duplex.Translation.Segments;

/// <summary>In which order the segments of one order or result stand.</summary>
internal enum GroupOrder
{
    /// <summary>ORC, OBR, OBX, SPM (ORM, OML, ORL, ORU, OUL^R21).</summary>
    ControlFirst,

    /// <summary>SPM or SAC, then every OBR of it with its ORC behind (OUL^R22 and R23).</summary>
    SpecimenFirst,

    /// <summary>OBR, ORC, SPM, OBX (OUL^R24).</summary>
    RequestFirst,
}
