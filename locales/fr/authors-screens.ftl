# Ce qui entoure les écrans dans le fichier de `guichet screens`.

screens-title = Tous les écrans
screens-about = { $count } écrans, dans une fenêtre de { $columns } colonnes et { $rows } lignes, le { $date }. Un trait pointillé marque l’endroit à partir duquel il faut faire défiler. Notez vos remarques à côté de chaque écran, puis enregistrez ou imprimez cette page.
screens-contents = Sommaire
screens-entrance = Du premier écran jusqu’à une démarche
screens-words = Mots expliqués
screens-everywhere = Ce qui s’affiche par-dessus un écran
screens-hours = Horaires et durée de la visite
screens-end = La fin d’une visite
screens-staff = Pour l’équipe
screens-after = Après : { $answers }
screens-fold = à partir d’ici, il faut faire défiler
screens-text = Le texte de cet écran
screens-remark = Remarques :
